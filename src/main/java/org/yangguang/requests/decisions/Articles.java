package org.yangguang.requests.decisions;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which paragraphs and items articles have, so that a citation of one that does not exist is found. Known for the Regulation's
 * arts. 10–44, 51 (it has 56) and for what decisions cite of the Reconsideration Law of 2023; others are not judged.
 */
public final class Articles {

    private static final int LAST_OF_THE_REGULATION = 56;

    /** Article, paragraphs, and where items stand the paragraph and their number. */
    private static final Map<Integer, Shape> REGULATION = read("""
            10 3, 11 2, 12 3, 13 2, 14 1, 15 1, 16 2, 17 3, 18 1, 19 1, 20 1 1 15, 21 1, 22 1, 23 1, 24 1, 25 3, 26 1,
            27 1, 28 1, 29 2 2 3, 30 1, 31 1 1 3, 32 1, 33 3, 34 1, 35 1, 36 1 1 7, 37 1, 38 1, 39 2, 40 1, 41 1, 42 2,
            43 1, 44 2, 51 1""");

    private static final Map<Integer, Shape> RECONSIDERATION_LAW = read("20 3, 23 2 1 5, 24 4 1 4");

    private record Shape(int article, int paragraphs, int itemsIn, int items) {}

    private Articles() {}

    /**
     * Why the place does not exist, for people; empty where it does or cannot be judged.
     *
     * @param citation of the editions in force
     */
    public static Optional<String> missing(Citation citation) {
        if (citation.act().equals(Act.REGULATION) && citation.article() > LAST_OF_THE_REGULATION) {
            return Optional.of("条例共五十六条，没有" + citation.place());
        }
        return shape(citation).flatMap(shape -> {
            String article = "第" + Numeral.of(shape.article) + "条";
            if (citation.paragraph() > shape.paragraphs) {
                return Optional.of(article + "共" + Numeral.of(shape.paragraphs) + "款，没有" + citation.place());
            }
            boolean elsewhere = citation.paragraph() > 0 && citation.paragraph() != shape.itemsIn;
            if (citation.item() > 0 && (shape.items == 0 || elsewhere)) {
                return Optional.of(article + (shape.items == 0 ? "" : "该款") + "不分项，没有" + citation.place());
            }
            return citation.item() > shape.items
                    ? Optional.of(article + "共" + Numeral.of(shape.items) + "项，没有" + citation.place())
                    : Optional.empty();
        });
    }

    /** What the citation leaves open, for people: the paragraph or the item; empty where it is precise or not judged. */
    public static Optional<String> imprecise(Citation citation) {
        return shape(citation).flatMap(shape -> {
            if (shape.paragraphs > 1 && citation.paragraph() == 0) {
                return Optional.of(citation.place() + "应写明第几款");
            }
            boolean itemsHere = shape.paragraphs == 1 || citation.paragraph() == shape.itemsIn;
            return itemsHere && shape.items > 0 && citation.item() == 0
                    ? Optional.of(citation.place() + "应写明第几项")
                    : Optional.empty();
        });
    }

    /** How many paragraphs the article has; 0 where that is not known. */
    static int paragraphs(Citation citation) {
        return shape(citation).map(Shape::paragraphs).orElse(0);
    }

    private static Optional<Shape> shape(Citation citation) {
        Map<Integer, Shape> shapes = citation.act().equals(Act.REGULATION)
                ? REGULATION
                : citation.act().equals(Act.RECONSIDERATION_LAW) ? RECONSIDERATION_LAW : Map.of();
        return Optional.ofNullable(shapes.get(citation.article()));
    }

    private static Map<Integer, Shape> read(String table) {
        return Arrays.stream(table.split(",\\s*"))
                .map(entry -> entry.split(" "))
                .map(n -> new Shape(number(n, 0), number(n, 1), number(n, 2), number(n, 3)))
                .collect(Collectors.toUnmodifiableMap(Shape::article, Function.identity()));
    }

    private static int number(String[] numbers, int at) {
        return at < numbers.length ? Integer.parseInt(numbers[at]) : 0;
    }
}
