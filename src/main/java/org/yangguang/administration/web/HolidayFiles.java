package org.yangguang.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.yangguang.calendar.SpecialDay;
import org.yangguang.ui.Attachment;

/** Holiday notices as browsers send and take them. */
final class HolidayFiles {

    private HolidayFiles() {}

    static List<SpecialDay> read(MultipartFile sent, String name) throws IOException {
        Path file = Files.createTempFile("notice", name.substring(name.lastIndexOf('.')));
        try {
            sent.transferTo(file);
            return HolidayTable.read(file);
        } finally {
            Files.delete(file);
        }
    }

    static void write(List<SpecialDay> days, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", Attachment.named(name));
        HolidayTable.write(days, response.getWriter());
    }
}
