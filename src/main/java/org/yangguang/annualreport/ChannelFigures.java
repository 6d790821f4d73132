package org.yangguang.annualreport;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of what was sent out by reporting category, with the words for charts. */
public final class ChannelFigures {

    /** Words by key, in the order of the report's text. */
    public static final Map<String, String> LABELS = labels();

    private ChannelFigures() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("channels.website", "政府网站");
        labels.put("channels.wechat", "官方微信");
        labels.put("channels.weibo", "官方微博");
        labels.put("channels.mailbox", "县长信箱");
        labels.put("channels.gazette", "政府公报");
        labels.put("channels.interpretations", "政策解读");
        return Collections.unmodifiableMap(labels);
    }
}
