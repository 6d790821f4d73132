package org.yangguang.requests.cases;

import org.yangguang.shared.Actor;

/** A reply was made; told in the transaction that takes it down. */
public record ReplyMade(long request, Actor by) {}
