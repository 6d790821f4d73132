package org.yangguang.ledgers.sheets;

import org.yangguang.registers.Occasion;

/** A row of 日常工作: what it is, and the record that its owner keeps. */
public record Activity(ActivityKind kind, Occasion occasion) {}
