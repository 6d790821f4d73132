package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of OCR become phrases that stand clear of every box. */
class PhrasesTests {

    /** A line from 100 to 140; the last character of the first line is read twice as high. */
    private static final String TABLE = """
            level	page_num	block_num	par_num	line_num	word_num	left	top	width	height	conf	text
            4	1	1	1	1	0	100	100	400	40	-1	\s
            5	1	1	1	1	1	100	105	40	30	96	可
            5	1	1	1	1	2	145	100	80	40	96	以公
            5	1	1	1	1	3	230	80	40	80	96	开
            5	1	1	1	1	4	400	100	60	40	96	ABC
            4	1	1	1	2	0	100	200	100	40	-1	\s
            5	1	1	1	2	1	100	200	40	40	96	下
            5	1	1	1	2	2	150	200	40	40	95	\s
            """;

    private static List<String> read(Rectangle... boxes) {
        return new Phrases(new Rectangle(1000, 1000), List.of(boxes))
                .of(ReadTable.words(TABLE)).stream()
                        .map(word -> word.text() + " " + word.box().x + "+" + word.box().width + " " + word.box().y
                                + "+" + word.box().height)
                        .toList();
    }

    @Test
    void joinsChineseOfOneLineAtItsHeight() {
        assertThat(read()).containsExactly("可以公开 100+170 100+40", "ABC 400+60 100+40", "下 100+40 200+40");
    }

    @Test
    void leavesOutWhatTouchesABoxAndJoinsNothingAcross() {
        assertThat(read(new Rectangle(150, 110, 10, 10), new Rectangle(0, 230, 1000, 5)))
                .containsExactly("可 100+40 100+40", "开 230+40 100+40", "ABC 400+60 100+40");
    }

    @Test
    void fallsBackToTheWordWhereTheLineReachesIntoABox() {
        assertThat(read(new Rectangle(0, 100, 140, 4))).contains("可 100+40 105+30");
    }

    @Test
    void leavesOutWhatReachesOutOfThePage() {
        assertThat(new Phrases(new Rectangle(420, 1000), List.of()).of(ReadTable.words(TABLE)))
                .extracting(Word::text)
                .containsExactly("可以公开", "下");
    }
}
