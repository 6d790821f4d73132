package org.yangguang.requests.decisions;

import java.util.Map;

/**
 * A law, regulation or other document that can be cited.
 *
 * @param name as letters print it before an article, title marks included
 */
public record Act(String name) {

    /** The Regulation in the edition in force since 15 May 2019. */
    public static final Act REGULATION = new Act("《中华人民共和国政府信息公开条例》");

    /** In the edition of 2023 from 1 January 2024, before that in the edition of 2017. */
    public static final Act RECONSIDERATION_LAW = new Act("《中华人民共和国行政复议法》");

    public static final Act LITIGATION_LAW = new Act("《中华人民共和国行政诉讼法》");

    /** 国办函〔2020〕109号, in force since 1 January 2021. */
    public static final Act FEE_MEASURES = new Act("《政府信息公开信息处理费管理办法》");

    /** Passed on to all provinces by 国办公开办函〔2020〕2号. */
    public static final Act REPLY_NORMS = new Act("《江苏省政府信息公开申请办理答复规范》");

    /** What the Supreme People's Court says about lawsuits on disclosure since 1 June 2025. */
    public static final Act INTERPRETATION = new Act("最高人民法院司法解释（法释〔2025〕8号）");

    private static final Map<String, Act> SHORT = Map.of(
            "条例", REGULATION,
            "政府信息公开条例", REGULATION,
            "行政复议法", RECONSIDERATION_LAW,
            "复议法", RECONSIDERATION_LAW,
            "行政诉讼法", LITIGATION_LAW,
            "行诉法", LITIGATION_LAW);

    /** The act that a letter means by that name, with or without title marks, in full or short. */
    public static Act named(String name) {
        String bare = name.replaceAll("[《》]", "").replaceFirst("^中华人民共和国", "");
        Act known = SHORT.get(bare);
        return known != null ? known : new Act("《" + name.replaceAll("[《》]", "") + "》");
    }
}
