package org.yangguang.documents.redaction;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words put together to what people search for. OCR cuts Chinese into pieces of some characters and gives each a height of its
 * own; programs would copy them in the wrong order and with spaces.
 */
final class Phrases {

    /** In heights of the line. */
    private static final double WIDEST_GAP = 0.8;

    private final Rectangle page;
    private final List<Rectangle> boxes;

    /**
     * @param boxes that no word may touch: those that do are guesses at their edges
     */
    Phrases(Rectangle page, List<Rectangle> boxes) {
        this.page = page;
        this.boxes = boxes;
    }

    List<Word> of(List<Word> words) {
        List<Word> phrases = new ArrayList<>();
        for (Word word : words) {
            Optional<Word> next = placed(word);
            if (next.isPresent()) {
                if (!phrases.isEmpty() && joins(phrases.getLast(), next.get())) {
                    Word last = phrases.removeLast();
                    Rectangle both = last.box().union(next.get().box());
                    phrases.add(new Word(last.text() + word.text(), both, word.line()));
                } else {
                    phrases.add(next.get());
                }
            }
        }
        return phrases;
    }

    /** As high as its line or, if that reaches into a box, as it was read; none if that does too. */
    private Optional<Word> placed(Word word) {
        Rectangle high = new Rectangle(word.box().x, word.line().y, word.box().width, word.line().height);
        return Stream.of(high, word.box())
                .filter(this::clear)
                .map(box -> new Word(word.text(), box, word.line()))
                .findFirst();
    }

    private boolean joins(Word last, Word next) {
        int gap = next.box().x - last.box().x - last.box().width;
        return last.line().equals(next.line())
                && next.box().x >= last.box().x
                && gap <= WIDEST_GAP * next.line().height
                && unspaced(last.text().codePointBefore(last.text().length()))
                && unspaced(next.text().codePointAt(0))
                && clear(last.box().union(next.box()));
    }

    private static boolean unspaced(int character) {
        return Character.isIdeographic(character) || "，。、；：？！（）《》“”".indexOf(character) >= 0;
    }

    private boolean clear(Rectangle box) {
        return page.contains(box) && boxes.stream().noneMatch(box::intersects);
    }
}
