package org.yangguang.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One page of a longer list.
 *
 * @param items what stands on this page
 * @param number of this page, from 1
 * @param size most items a page holds
 * @param total items on all pages together
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        items = List.copyOf(items);
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + number + " of size " + size + " over " + total);
        }
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), number, size, total);
    }

    /** The items of all pages one after the other; a page is asked for when its turn comes. */
    public static <T> Stream<T> walk(IntFunction<Page<T>> pages) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(pages)
                .takeWhile(page -> !page.items().isEmpty())
                .flatMap(page -> page.items().stream());
    }
}
