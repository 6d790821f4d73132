package org.yangguang.administration.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDesk;
import org.yangguang.organisation.ContactCard;

/** How people reach an agency, as it is filled in; what it has not is left empty. */
record ContactForm(
        int version,

        @Size(max = 100, message = "工作机构名称不超过 100 字") @Nullable String office,

        @Size(max = 200, message = "办公地址不超过 200 字") @Nullable String address,

        @Pattern(regexp = "\\s*(\\d{6})?\\s*", message = "邮政编码是六位数字") @Nullable String postcode,

        @Size(max = 50, message = "电话不超过 50 个字符") @Nullable String telephone,
        @Size(max = 50, message = "传真不超过 50 个字符") @Nullable String fax,

        @Email(message = "邮箱写法不对，例如 xxgk@example.gov.cn") @Nullable String email,

        @Size(max = 100, message = "办公时间不超过 100 字") @Nullable String hours,

        @Size(max = 100, message = "网站名称不超过 100 字") @Nullable String website,

        @Size(max = 200, message = "网址不超过 200 个字符") @Nullable String websiteAddress,

        @Size(max = 50, message = "微信公众号名称不超过 50 字") @Nullable String wechat,

        @Size(max = 50, message = "微博名称不超过 50 字") @Nullable String weibo,
        @Size(max = 50, message = "公报名称不超过 50 字") @Nullable String gazette) {

    static ContactForm of(Agency agency) {
        ContactCard card = agency.card();
        return new ContactForm(
                agency.version(),
                card.office(),
                card.address(),
                card.postcode(),
                card.telephone(),
                card.fax(),
                card.email(),
                card.hours(),
                card.website(),
                card.websiteAddress(),
                agency.wechat(),
                agency.weibo(),
                agency.gazette());
    }

    AgencyDesk.Contact contact() {
        return new AgencyDesk.Contact(
                new ContactCard(
                        known(office),
                        known(address),
                        known(postcode),
                        known(telephone),
                        known(fax),
                        known(email),
                        known(hours),
                        known(website),
                        known(websiteAddress)),
                known(wechat),
                known(weibo),
                known(gazette));
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
