package org.yangguang.documents.redaction;

import java.awt.Rectangle;

/** A word read from a picture, and where it stands there, in pixels. */
record Word(String text, Rectangle box) {}
