package org.yangguang.documents.fonts;

import java.util.Locale;
import java.util.Set;

/** What a face is for, after GB/T 9704—2012, 5.2.2 and 7.3, and by which family names a licensed face for it is recognised. */
public enum Role {
    LATIN,
    /** 小标宋: titles. */
    TITLE,
    /** 黑体: headings of level 1. */
    HEI,
    /** 楷体: headings of level 2. */
    KAI,
    /** 仿宋: the text. */
    FANG,
    /** 宋体: tables, page numbers. */
    SONG,
    /** Whatever the others lack; always the built-in face, since it alone is known to hold rare characters. */
    WHOLE;

    /** Whether a face of the family may take the role. */
    boolean accepts(String family) {
        return families().contains(family);
    }

    private Set<String> families() {
        return switch (this) {
            case LATIN -> Set.of("Times New Roman");
            case TITLE -> Set.of("方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "FZXiaoBiaoSong-B05S");
            case HEI -> Set.of("黑体", "SimHei");
            case KAI -> Set.of("楷体_GB2312", "楷体", "KaiTi_GB2312", "KaiTi");
            case FANG -> Set.of("仿宋_GB2312", "仿宋", "FangSong_GB2312", "FangSong");
            case SONG -> Set.of("宋体", "SimSun");
            case WHOLE -> Set.of();
        };
    }

    /** The name by which style sheets ask for it. */
    public String family() {
        return name().toLowerCase(Locale.ROOT);
    }
}
