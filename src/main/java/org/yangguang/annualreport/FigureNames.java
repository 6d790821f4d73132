package org.yangguang.annualreport;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the cells of the three tables are called, for sentences about them. */
public final class FigureNames {

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (Table3Row row : Table3Row.ALL) {
            for (ApplicantColumn column : ApplicantColumn.values()) {
                NAMES.put(row.figure(column), "表三“" + plain(row.label()) + "”" + plain(column.label()) + "列");
            }
        }
        Map.of("reconsideration", "行政复议", "litigation_direct", "未经复议直接起诉", "litigation_after_reconsideration", "复议后起诉")
                .forEach((block, name) -> Map.of(
                                "upheld",
                                "结果维持",
                                "corrected",
                                "结果纠正",
                                "other",
                                "其他结果",
                                "pending",
                                "尚未审结",
                                "total",
                                "总计")
                        .forEach((part, words) ->
                                NAMES.put("table4." + block + "." + part, "表四“" + name + "”" + words)));
        Map.of("regulations", "规章", "normative_documents", "行政规范性文件")
                .forEach((kind, name) -> Map.of("made", "本年制发件数", "repealed", "本年废止件数", "in_force", "现行有效件数")
                        .forEach(
                                (part, words) -> NAMES.put("table2." + kind + "." + part, "表二“" + name + "”" + words)));
        Map.of("licences", "行政许可", "penalties", "行政处罚", "compulsory_measures", "行政强制", "fees_10k_yuan", "行政事业性收费")
                .forEach((key, name) -> NAMES.put("table2." + key, "表二“" + name + "”"));
    }

    private FigureNames() {}

    /** The name of the cell with that key; the key itself, in capitals, for a figure outside the tables. */
    public static String of(String key) {
        return NAMES.getOrDefault(key, key.toUpperCase(Locale.ROOT));
    }

    /** Without the marks for where a line may break. */
    private static String plain(String label) {
        return label.replace("\u200b", "");
    }
}
