package org.yangguang.requests.cases;

import org.yangguang.shared.Actor;

/**
 * A case was divided and another one was registered for one of its matters; told in the transaction that does it.
 *
 * @param from the case that keeps its number
 * @param part the new one
 */
public record CaseDivided(OpenedCase from, OpenedCase part, Actor by) {}
