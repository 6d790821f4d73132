package org.yangguang.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day and was entered under a number: a training, a monthly check, an issue of the gazette.
 *
 * @param number the agency's own number for it, its key
 * @param quantity as entered; null where nothing was
 */
public record Occasion(
        String number, LocalDate on, String name, @Nullable Long quantity) {}
