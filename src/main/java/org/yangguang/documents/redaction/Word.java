package org.yangguang.documents.redaction;

import java.awt.Rectangle;

/**
 * A word read from a picture.
 *
 * @param box where it stands, in pixels; heights of single words are often wrong
 * @param line where its line stands
 */
record Word(String text, Rectangle box, Rectangle line) {}
