package org.yangguang.documents.hidden;

import static org.yangguang.documents.hidden.OfficeXml.attribute;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the sheets of a workbook are called, for the parts that are theirs: the sheets themselves and their comments. */
final class WorkbookSheets {

    private final Map<String, String> names = new LinkedHashMap<>();

    static WorkbookSheets of(OfficeArchive archive) throws IOException {
        WorkbookSheets sheets = new WorkbookSheets();
        Map<String, String> ids = new HashMap<>();
        archive.read("xl/workbook.xml", (element, xml) -> {
            if (element.equals("sheet")) {
                ids.put(attribute(xml, "id"), attribute(xml, "name"));
            }
        });
        archive.read("xl/_rels/workbook.xml.rels", (element, xml) -> sheets.name(xml, ids.get(attribute(xml, "Id"))));
        for (Map.Entry<String, String> sheet : Map.copyOf(sheets.names).entrySet()) {
            String relations = sheet.getKey().replaceFirst("([^/]+)$", "_rels/$1.rels");
            archive.read(relations, (element, xml) -> sheets.name(xml, sheet.getValue()));
        }
        return sheets;
    }

    private void name(XMLStreamReader xml, @Nullable String name) {
        String target = attribute(xml, "Target");
        if (name != null && !target.isEmpty() && attribute(xml, "TargetMode").isEmpty()) {
            String path = target.replaceFirst("^(\\.\\./|/xl/)", "");
            names.putIfAbsent("xl/" + path, name);
        }
    }

    /** For people: “工作表“成本””; the name of the part where no sheet is known to have it. */
    String place(String part) {
        String name = names.get(part);
        return name == null ? part : "工作表“" + name + "”";
    }
}
