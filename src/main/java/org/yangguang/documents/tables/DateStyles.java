package org.yangguang.documents.tables;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which of a workbook's cell formats show a number as a day. */
final class DateStyles {

    private DateStyles() {}

    /** Bit i is set where the i-th cell format shows days. */
    static BitSet read(InputStream in) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        BitSet days = new BitSet();
        XMLStreamReader xml = Xml.read(in);
        boolean cells = false;
        int index = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> formats.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            days.set(index++, day(number(xml, "numFmtId"), formats));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
        return days;
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private static boolean day(int format, Map<Integer, String> formats) {
        String code = formats.get(format);
        return DateUtil.isADateFormat(format, code == null ? BuiltinFormats.getBuiltinFormat(format) : code);
    }
}
