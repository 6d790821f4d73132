package org.yangguang.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.web.multipart.MultipartFile;
import org.yangguang.calendar.SpecialDay;

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
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        HolidayTable.write(days, response.getWriter());
    }
}
