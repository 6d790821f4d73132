package org.yangguang.publication;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * An administrative fee collected (行政事业性收费, Regulation art. 20 (8)); the disclosure processing fee is among them.
 *
 * @param number unique per agency
 * @param item what it was collected for
 */
public record AdministrativeFee(String number, String item, LocalDate collectedOn, Money amount) {}
