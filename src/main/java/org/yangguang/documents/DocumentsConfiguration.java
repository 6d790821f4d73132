package org.yangguang.documents;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.documents.redaction.Redactor;
import org.yangguang.documents.redaction.Tesseract;

/** The rendering of the application, with the licensed faces of the installation. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    /** @param fonts folder with licensed faces that take precedence ({@code yangguang.fonts}); need not exist */
    @Bean
    Rendering rendering(@Value("${yangguang.fonts:fonts}") Path fonts) {
        return Rendering.withFonts(fonts);
    }

    /** Made when it is first needed: it asks the machine for the program that reads pictures. */
    @Bean
    @Lazy
    Redactor redactor(@Value("${yangguang.fonts:fonts}") Path fonts) {
        return new Redactor(Faces.preferring(fonts), Tesseract.installed().orElse(null));
    }
}
