package org.yangguang.requests.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import org.yangguang.requests.intake.DraftFiles;
import org.yangguang.shared.Refusal;

/** Takes the files that come with a form of the portal. */
@Component
class SentFiles {

    private final DraftFiles files;

    SentFiles(DraftFiles files) {
        this.files = files;
    }

    /**
     * Keeps what was sent with a draft and drops what is not wanted; what cannot be kept is an error of the form.
     *
     * @param drop number of a kept file that is not to be sent along after all
     */
    void take(
            String token,
            @Nullable Long drop,
            @Nullable List<MultipartFile> sent,
            String address,
            BindingResult result) {
        if (drop != null) {
            files.drop(token, drop);
        }
        for (MultipartFile file : chosen(sent)) {
            try (InputStream content = file.getInputStream()) {
                files.add(token, content, name(file), file.getSize(), address);
            } catch (Refusal refused) {
                result.rejectValue("sent", "refused", Objects.requireNonNull(refused.getMessage()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The files that were chosen: a field left empty comes as a file without a name. */
    static List<Resource> resources(@Nullable List<MultipartFile> sent) {
        return chosen(sent).stream().map(MultipartFile::getResource).toList();
    }

    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(file -> !name(file).isEmpty()).toList();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
