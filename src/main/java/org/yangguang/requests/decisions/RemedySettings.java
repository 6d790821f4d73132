package org.yangguang.requests.decisions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Names that the remedy paragraph uses, from {@code yangguang.remedies.*}. Which court takes cases on the administration may be
 * settled for a region by its high court, so the courts have no names of their own until an installation gives them.
 *
 * @param county the county people's government, such as 明川县人民政府
 * @param municipality the government above it
 * @param superior the department above a department of the county (arts. 27, 28)
 * @param court the basic-level court
 * @param intermediateCourt the court for cases against the county government
 */
@ConfigurationProperties("yangguang.remedies")
public record RemedySettings(
        @DefaultValue("本级人民政府") String county,
        @DefaultValue("上一级人民政府") String municipality,
        @DefaultValue("上一级主管部门") String superior,
        @DefaultValue("有管辖权的人民法院") String court,
        @DefaultValue("有管辖权的中级人民法院") String intermediateCourt) {}
