package org.yangguang.documents.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Grid;
import org.yangguang.documents.Paper;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;

/** The cells of one row. */
final class WordCell {

    private static final double NOTE_POINTS = 8;

    private final Table table;
    private final Looks looks;
    private final int stub;
    private final boolean head;
    private final boolean keep;
    private final IBody body;

    /**
     * @param stub how many columns at the left name the rows
     * @param head whether the row is repeated on every page
     * @param keep whether the row stays on the page of the next
     */
    WordCell(Table table, Looks looks, int stub, boolean head, boolean keep, IBody body) {
        this.stub = stub;
        this.head = head;
        this.table = table;
        this.looks = looks;
        this.keep = keep;
        this.body = body;
    }

    /**
     * Writes a cell or the continuation of one from the row above.
     *
     * @param begins whether the cell begins in this row
     * @param width in twentieths of a point
     */
    void write(Grid.Place place, boolean begins, Row.Kind kind, int width, CTTc written) {
        Cell cell = place.cell();
        CTTcPr properties = written.addNewTcPr();
        CTTblWidth tcWidth = properties.addNewTcW();
        tcWidth.setType(STTblWidth.DXA);
        tcWidth.setW(BigInteger.valueOf(width));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        XWPFParagraph line = new XWPFParagraph(written.addNewP(), body);
        line.setStyle(WordStyles.CELL);
        line.setAlignment(alignment(cell));
        line.setSpacingBetween(looks.line() / 20.0, LineSpacingRule.EXACT);
        line.setKeepNext(keep);
        if (begins) {
            run(line, Paper.lines(table, place), looks.points(), named(place, kind));
            if (!cell.note().isEmpty()) {
                run(line, List.of(cell.note()), Math.min(NOTE_POINTS, looks.points()), false);
            }
        }
    }

    /** Whether it is set in 黑体; the upper left corner says how to read the table and names nothing. */
    private boolean named(Grid.Place place, Row.Kind kind) {
        if (head) {
            return stub < 2 || place.column() >= stub;
        }
        return switch (kind) {
            case PLAIN -> false;
            case GROUP, HEAD -> place.cell().header();
            case SUM -> true;
        };
    }

    private static void run(XWPFParagraph line, List<String> pieces, double points, boolean strong) {
        XWPFRun run = line.createRun();
        run.setFontSize(points);
        if (strong) {
            Typeface.HEI.on(run);
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(Words.plain(pieces.get(i)), i);
        }
    }

    private static ParagraphAlignment alignment(Cell cell) {
        return switch (cell.alignment()) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
