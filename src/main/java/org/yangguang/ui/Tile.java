package org.yangguang.ui;

/**
 * A figure that stands alone, and leads to the list behind it.
 *
 * @param tone of the figure
 * @param icon a symbol of {@code icons.svg}
 * @param figure as people read it
 * @param label what is counted
 * @param note a few words more
 * @param path of the list
 */
public record Tile(Tone tone, String icon, String figure, String label, String note, String path) {}
