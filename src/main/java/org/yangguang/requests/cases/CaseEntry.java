package org.yangguang.requests.cases;

import java.time.Instant;
import org.yangguang.shared.Actor;

/**
 * An event as the case keeps it.
 *
 * @param by who entered it
 * @param at when it was entered
 */
public record CaseEntry(CaseEvent event, Actor by, Instant at) {}
