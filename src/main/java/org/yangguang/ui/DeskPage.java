package org.yangguang.ui;

import java.util.List;

/**
 * What the layout of the desk needs to know of a page; every page record of the desk carries one as {@code layout}.
 *
 * @param title of the page: its first heading, and in the browser's title bar
 * @param section path of the navigation entry to mark as current; empty for none
 * @param crumbs the pages above this one, nearest last
 * @param chips states shown below the title
 * @param meta plain facts shown behind them
 * @param actions links at the right of the title, also offered by the command palette; the most important last
 * @param keys shortcuts of this page, shown in the bar at the foot
 * @param narrow whether the navigation shows only its symbols, to leave the width to the content
 */
public record DeskPage(
        String title,
        String section,
        List<Crumb> crumbs,
        List<Chip> chips,
        List<String> meta,
        List<Action> actions,
        List<Key> keys,
        boolean narrow) {

    public DeskPage {
        crumbs = List.copyOf(crumbs);
        chips = List.copyOf(chips);
        meta = List.copyOf(meta);
        actions = List.copyOf(actions);
        keys = List.copyOf(keys);
    }

    /**
     * A link that does something.
     *
     * @param label what it does
     * @param path from the root of the site
     * @param icon a symbol of {@code icons.svg}
     * @param primary whether it is the one thing this page is for
     */
    public record Action(String label, String path, String icon, boolean primary) {

        public static Action of(String label, String path, String icon) {
            return new Action(label, path, icon, false);
        }

        public static Action primary(String label, String path, String icon) {
            return new Action(label, path, icon, true);
        }
    }

    /**
     * A shortcut of the keyboard.
     *
     * @param keys one after the other, such as J and K
     * @param does what they do
     */
    public record Key(List<String> keys, String does) {

        public Key {
            keys = List.copyOf(keys);
        }

        /** Keys are separated by a space: {@code Key.of("J K", "上下")}. */
        public static Key of(String keys, String does) {
            return new Key(List.of(keys.split(" ")), does);
        }
    }

    public static DeskPage of(String title, String section, Crumb... crumbs) {
        return new DeskPage(title, section, List.of(crumbs), List.of(), List.of(), List.of(), List.of(), false);
    }

    public DeskPage withChips(Chip... shown) {
        return new DeskPage(title, section, crumbs, List.of(shown), meta, actions, keys, narrow);
    }

    public DeskPage withMeta(String... shown) {
        return new DeskPage(title, section, crumbs, chips, List.of(shown), actions, keys, narrow);
    }

    public DeskPage withActions(Action... offered) {
        return new DeskPage(title, section, crumbs, chips, meta, List.of(offered), keys, narrow);
    }

    public DeskPage withKeys(Key... shown) {
        return new DeskPage(title, section, crumbs, chips, meta, actions, List.of(shown), narrow);
    }

    /** The same page with the shortcuts of a list. */
    public DeskPage listing() {
        return withKeys(Key.of("J K", "上下"), Key.of("Enter", "打开"), Key.of("/", "搜索"));
    }

    /** The same page with a navigation of symbols only. */
    public DeskPage rail() {
        return new DeskPage(title, section, crumbs, chips, meta, actions, keys, true);
    }
}
