package org.yangguang.documents.hidden;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.yangguang.shared.Refusal;

/** What a photograph (JPEG, PNG) tells of where and by whom it was taken. */
final class Photograph {

    private static final Map<Integer, String> OF_PICTURE = Map.of(
            ExifIFD0Directory.TAG_ARTIST, "拍摄人",
            ExifIFD0Directory.TAG_COPYRIGHT, "版权",
            ExifIFD0Directory.TAG_IMAGE_DESCRIPTION, "说明");

    private static final Map<Integer, String> OF_CAMERA = Map.of(
            ExifSubIFDDirectory.TAG_CAMERA_OWNER_NAME, "相机所有人",
            ExifSubIFDDirectory.TAG_BODY_SERIAL_NUMBER, "相机序列号",
            ExifSubIFDDirectory.TAG_USER_COMMENT, "备注",
            ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL, "拍摄时间");

    private Photograph() {}

    /** @throws Refusal if it is broken */
    static void scan(Path file, Findings findings) throws IOException {
        Metadata metadata;
        try {
            metadata = ImageMetadataReader.readMetadata(file.toFile());
        } catch (ImageProcessingException broken) {
            throw new Refusal("图片“" + file.getFileName() + "”已损坏，无法检查隐藏内容。请核对文件。", broken);
        }
        for (GpsDirectory place : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation location = place.getGeoLocation();
            if (location != null) {
                findings.add(Kind.PHOTOGRAPH, "拍摄地点", location.toString());
            }
        }
        metadata.getDirectoriesOfType(ExifIFD0Directory.class).forEach(each -> add(each, OF_PICTURE, findings));
        metadata.getDirectoriesOfType(ExifSubIFDDirectory.class).forEach(each -> add(each, OF_CAMERA, findings));
    }

    private static void add(Directory found, Map<Integer, String> telling, Findings findings) {
        telling.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(tag -> {
            String value = found.getDescription(tag.getKey());
            if (value != null && !value.isBlank()) {
                findings.add(Kind.PHOTOGRAPH, tag.getValue(), value);
            }
        });
    }
}
