package org.yangguang.ui.web;

import java.util.List;
import org.yangguang.ui.NavigationEntry;
import org.yangguang.ui.SiteProperties;

/**
 * What the layout shows on every page whatever its content; templates see it as {@code frame}.
 *
 * @param site who runs the site
 * @param navigation in the order shown
 * @param demonstration whether to say that this is no government site
 * @param elder whether the reader chose elder mode (长者模式)
 * @param address path and query the reader asked for, to come back to after switching elder mode
 */
record Frame(
        SiteProperties site, List<NavigationEntry> navigation, boolean demonstration, boolean elder, String address) {}
