package org.yangguang.requests.intake;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.shared.Refusal;

/** Which files are taken from the public: of what kind, how large, how many from one address. */
@Component
class UploadLimits {

    private static final long LARGEST = 10L << 20;

    /** From one address within an hour. */
    private static final int AN_HOUR = 60;

    private final Attempts attempts;

    UploadLimits(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * @param size in bytes
     * @throws Refusal if it is too large, of no kind that is taken, or too many came from that address
     */
    void require(String name, long size, String address) {
        if (size > LARGEST) {
            throw new Refusal("文件“" + name + "”超过 " + (LARGEST >> 20) + " MB，没有附上。请压缩图片，或者邮寄、到窗口提交。");
        }
        AcceptedFiles.PAPERS.requireTaken(name);
        if (!attempts.allow("upload", address, AN_HOUR, Duration.ofHours(1))) {
            throw new Refusal("这个网络一小时内上传的文件太多，请过一会儿再附。填写的内容不会丢失。");
        }
    }
}
