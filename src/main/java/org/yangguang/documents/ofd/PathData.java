package org.yangguang.documents.ofd;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.StringJoiner;

/** Writes a path in the abbreviated form. */
final class PathData {

    private PathData() {}

    static String of(GeneralPath path, Frame frame) {
        StringJoiner data = new StringJoiner(" ");
        double[] points = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> segment("M", points, 1, frame, data);
                case PathIterator.SEG_LINETO -> segment("L", points, 1, frame, data);
                case PathIterator.SEG_QUADTO -> segment("Q", points, 2, frame, data);
                case PathIterator.SEG_CUBICTO -> segment("B", points, 3, frame, data);
                default -> data.add("C");
            }
        }
        return data.toString();
    }

    private static void segment(String letter, double[] points, int count, Frame frame, StringJoiner data) {
        data.add(letter);
        for (int i = 0; i < count; i++) {
            data.add(Frame.number(frame.x(points[2 * i]))).add(Frame.number(frame.y(points[2 * i + 1])));
        }
    }
}
