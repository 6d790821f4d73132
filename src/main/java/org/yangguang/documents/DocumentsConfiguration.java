package org.yangguang.documents;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rendering of the application, with the licensed faces of the installation. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    /** @param fonts folder with licensed faces that take precedence ({@code yangguang.fonts}); need not exist */
    @Bean
    Rendering rendering(@Value("${yangguang.fonts:fonts}") Path fonts) {
        return Rendering.withFonts(fonts);
    }
}
