package org.yangguang.requests.papers;

/** Which marks of which paper a job takes out. */
record RedactionInput(long paper, int version) {}
