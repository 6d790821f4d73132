package org.yangguang.ui;

import java.text.Collator;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of lists as people read them and as they look for them. */
final class Values {

    private static final Collator WORDS = Collator.getInstance(Locale.CHINA);

    private Values() {}

    static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof LocalDateTime time ? Minutes.of(time) : value.toString();
    }

    /** Nothing first, words as a Chinese dictionary has them (by pinyin), anything else by its size. */
    @SuppressWarnings("unchecked")
    static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (one.getClass() == other.getClass() && one instanceof Comparable<?> && !(one instanceof String)) {
            return ((Comparable<Object>) one).compareTo(other);
        }
        return WORDS.compare(word(one), word(other));
    }

    private static String word(Object value) {
        return value instanceof Chip chip ? chip.word() : text(value);
    }
}
