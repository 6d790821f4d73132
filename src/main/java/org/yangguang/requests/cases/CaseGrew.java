package org.yangguang.requests.cases;

/**
 * Something happened to a request: the last entry of its file. Told in the transaction that takes it down; names people, so it is
 * kept nowhere.
 */
public record CaseGrew(long request, CaseFile file) {}
