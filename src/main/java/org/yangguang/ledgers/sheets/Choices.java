package org.yangguang.ledgers.sheets;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The values that a column allows, found whatever the width of letters, the kind of quotes and the blanks between them. */
final class Choices<E extends Enum<E>> {

    private final List<String> labels;
    private final Map<String, E> byWords = new LinkedHashMap<>();

    Choices(Class<E> type, Function<E, String> label) {
        E[] all = type.getEnumConstants();
        this.labels = Arrays.stream(all).map(label).toList();
        for (E one : all) {
            // As it stands as well: most cells are filled from a drop-down, and need no second way of writing.
            byWords.put(label.apply(one), one);
            byWords.put(plain(label.apply(one)), one);
        }
    }

    /** The same, with another way to write one of them. */
    Choices<E> also(String words, E value) {
        byWords.put(plain(words), value);
        return this;
    }

    List<String> labels() {
        return labels;
    }

    Optional<E> find(String words) {
        E exact = byWords.get(words);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(byWords.get(plain(words)));
    }

    /** As {@link #find}, leaving out the number before the words and a remark in brackets after them, as forms print them. */
    Optional<E> findRow(String words) {
        E exact = byWords.get(words);
        if (exact != null) {
            return Optional.of(exact);
        }
        String plain = plain(words).replaceFirst("^(?:\\([一二三四五六七]\\)|\\d+[.,])", "");
        return find(plain).or(() -> find(plain.replaceFirst("\\(.*\\)$", "")));
    }

    /** One way of writing: half-width, no blanks, no quotes. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[\\s“”\"'‘’「」『』]+", "")
                .replace('，', ',')
                .replace('、', ',');
    }
}
