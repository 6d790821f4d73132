package org.yangguang.remedies;

/** Which case; the number is given by the database and unique among its kind. */
public record RemedyId(RemedyKind kind, long number) {}
