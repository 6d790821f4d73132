package org.yangguang.documents.redaction;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** The table (TSV) in which {@code tesseract} tells what it read: lines, each before its words. */
final class ReadTable {

    private static final int COLUMNS = 12;
    private static final int LEVEL = 0;
    private static final int LEFT = 6;
    private static final int TEXT = 11;
    private static final String LINE = "4";
    private static final String WORD = "5";

    private ReadTable() {}

    static List<Word> words(String table) {
        List<Word> words = new ArrayList<>();
        Rectangle line = new Rectangle();
        for (String row : table.lines().toList()) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length == COLUMNS && cells[LEVEL].equals(LINE)) {
                line = box(cells);
            } else if (cells.length == COLUMNS && cells[LEVEL].equals(WORD) && !cells[TEXT].isBlank()) {
                words.add(new Word(cells[TEXT].strip(), box(cells), line));
            }
        }
        return words;
    }

    private static Rectangle box(String[] cells) {
        return new Rectangle(
                Integer.parseInt(cells[LEFT]),
                Integer.parseInt(cells[LEFT + 1]),
                Integer.parseInt(cells[LEFT + 2]),
                Integer.parseInt(cells[LEFT + 3]));
    }
}
