package org.yangguang.documents.xlsx;

/** Estimates the height that wrapped text needs; spreadsheet programs don't find it by themselves in merged cells. */
final class Heights {

    private Heights() {}

    /**
     * Height in points.
     *
     * @param width in characters of the default font
     */
    static float of(String text, double width, double points) {
        double perLine = Math.max(2, width * 11 / points - 1);
        long lines = 0;
        for (String line : text.split("\n", -1)) {
            double units =
                    line.codePoints().mapToDouble(c -> c < 0x2000 ? 1.1 : 2.1).sum();
            lines += Math.max(1, (long) Math.ceil(units / perLine));
        }
        return (float) (lines * points * 1.35 + 4);
    }
}
