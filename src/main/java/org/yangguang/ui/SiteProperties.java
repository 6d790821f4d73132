package org.yangguang.ui;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who runs the site, from {@code yangguang.site.*}. What is not configured is not shown; nothing is made up. The foot of
 * each page lists what 《政府网站发展指引》（国办发〔2017〕47号） asks for.
 *
 * @param government whose site it is, as the masthead names it, such as 明川县人民政府
 * @param name SiteName, the site's official name (网站名称)
 * @param domain SiteDomain, such as www.example.gov.cn
 * @param code SiteIDCode (政府网站标识码): ten digits, or bm and eight digits
 * @param host 主办单位
 * @param operator 承办单位
 * @param telephone 联系电话
 * @param address 办公地址
 * @param postcode 邮编
 * @param hours office hours, as people read them
 * @param icp ICP 备案编号
 * @param police 公安机关备案编号
 */
@Validated
@ConfigurationProperties("yangguang.site")
public record SiteProperties(
        @DefaultValue("人民政府") @NotBlank String government,
        @DefaultValue("政府信息公开平台") @NotBlank String name,
        @Nullable String domain,

        @Pattern(regexp = "\\d{10}|bm\\d{8}", message = "政府网站标识码应为10位数字，或者bm加8位数字") @Nullable String code,

        @Nullable String host,
        @Nullable String operator,
        @Nullable String telephone,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String hours,
        @Nullable String icp,
        @Nullable String police) {}
