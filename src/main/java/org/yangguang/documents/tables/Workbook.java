package org.yangguang.documents.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yangguang.shared.Refusal;

/** A workbook (.xlsx, ECMA-376), read as a stream out of its archive. */
final class Workbook implements TableFile {

    private final String name;
    private final ZipFile archive;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Strings strings;
    private final BitSet days;
    private boolean from1904;

    private Workbook(String name, ZipFile archive) throws IOException, XMLStreamException {
        this.name = name;
        this.archive = archive;
        readSheets(relations());
        ZipEntry texts = archive.getEntry("xl/sharedStrings.xml");
        ZipEntry styles = archive.getEntry("xl/styles.xml");
        this.strings = texts == null ? Strings.none() : with(texts, Strings::read);
        this.days = styles == null ? new BitSet() : with(styles, DateStyles::read);
    }

    static Workbook open(Path file) throws IOException {
        ZipFile archive = WorkbookCheck.open(file);
        try {
            return new Workbook(file.getFileName().toString(), archive);
        } catch (XMLStreamException | RuntimeException broken) {
            archive.close();
            throw broken instanceof Refusal refusal
                    ? refusal
                    : broken(file.getFileName().toString(), broken);
        }
    }

    static Refusal broken(String name, Exception cause) {
        return new Refusal("“" + name + "”已损坏或者不是标准的 .xlsx 工作簿，无法读取。请用 Excel 或 WPS 另存后再试。", cause);
    }

    private interface Reading<T> {
        T of(InputStream in) throws IOException, XMLStreamException;
    }

    private <T> T with(ZipEntry part, Reading<T> reading) throws IOException, XMLStreamException {
        try (InputStream in = archive.getInputStream(part)) {
            return reading.of(in);
        }
    }

    private Map<String, String> relations() throws IOException, XMLStreamException {
        ZipEntry part = archive.getEntry("xl/_rels/workbook.xml.rels");
        if (part == null) {
            throw new XMLStreamException("no relationships");
        }
        return with(part, in -> {
            Map<String, String> targets = new HashMap<>();
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String target = xml.getAttributeValue(null, "Target");
                    targets.put(
                            xml.getAttributeValue(null, "Id"),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
            return targets;
        });
    }

    private void readSheets(Map<String, String> targets) throws IOException, XMLStreamException {
        with(archive.getEntry("xl/workbook.xml"), in -> {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    String since = xml.getAttributeValue(null, "date1904");
                    from1904 = "1".equals(since) || "true".equals(since);
                } else if (xml.getLocalName().equals("sheet")) {
                    String target = targets.get(relation(xml));
                    if (target != null && target.contains("worksheets/")) {
                        parts.put(xml.getAttributeValue(null, "name").strip(), target);
                    }
                }
            }
            return parts;
        });
    }

    private static String relation(XMLStreamReader xml) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals("id")) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }

    @Override
    public List<String> sheets() {
        return new ArrayList<>(parts.keySet());
    }

    @Override
    public Rows rows(String sheet) {
        ZipEntry part = archive.getEntry(Objects.requireNonNull(parts.get(sheet), sheet));
        if (part == null) {
            throw broken(name, new IOException("no part for sheet " + sheet));
        }
        try {
            return new WorkbookRows(name, archive.getInputStream(part), new CellValues(strings, days, from1904));
        } catch (IOException | XMLStreamException unreadable) {
            throw broken(name, unreadable);
        }
    }

    @Override
    public long about(String sheet) {
        ZipEntry part = archive.getEntry(Objects.requireNonNull(parts.get(sheet), sheet));
        if (part == null) {
            return 0;
        }
        try (InputStream in = archive.getInputStream(part)) {
            return Occurrences.count(in, "<row ");
        } catch (IOException unreadable) {
            throw broken(name, unreadable);
        }
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
