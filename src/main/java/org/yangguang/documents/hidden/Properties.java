package org.yangguang.documents.hidden;

import static org.yangguang.documents.hidden.OfficeXml.attribute;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Properties of the file that tell of people and offices, and those that programs added. */
final class Properties implements Scan {

    static final Map<String, String> TELLING = Map.ofEntries(
            Map.entry("creator", "作者"),
            Map.entry("lastModifiedBy", "最后修改者"),
            Map.entry("title", "标题"),
            Map.entry("subject", "主题"),
            Map.entry("keywords", "关键词"),
            Map.entry("description", "备注"),
            Map.entry("category", "类别"),
            Map.entry("Company", "单位"),
            Map.entry("Manager", "经理"),
            Map.entry("HyperlinkBase", "超链接基础"));

    private final Findings findings;
    private final StringBuilder value = new StringBuilder();
    private String custom = "";

    Properties(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        if (element.equals("property")) {
            custom = attribute(xml, "name");
        }
        value.setLength(0);
    }

    @Override
    public void text(String piece) {
        value.append(piece);
    }

    @Override
    public void end(String element) {
        String name = element.equals("property") ? custom : TELLING.getOrDefault(element, "");
        if (!name.isEmpty() && !value.toString().isBlank()) {
            findings.add(Kind.PROPERTY, name, value);
        }
        if (!element.equals("property") && custom.isEmpty()) {
            value.setLength(0);
        }
    }
}
