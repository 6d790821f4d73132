package org.yangguang.annualreport.text;

/**
 * A place of a text that cannot be read.
 *
 * @param line from 1
 * @param token as written
 * @param message in plain Chinese: which line, which token, what is wrong, what to do
 */
public record TextError(int line, String token, String message) {

    static TextError unknownFigure(int line, String token) {
        return new TextError(line, token, "第 %d 行：没有数据项“%s”。请从数据项清单中选取，或者直接写数字。".formatted(line, token));
    }

    static TextError inTitle(int line, String token) {
        return new TextError(line, token, "第 %d 行：小标题里不能有数据项“%s”。请把它移到正文里。".formatted(line, token));
    }

    static TextError unbalanced(int line, String token) {
        return new TextError(line, token, "第 %d 行：“%s”没有成对。请补上缺少的一半，或者删去多余的一半。".formatted(line, token));
    }
}
