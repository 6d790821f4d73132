package org.yangguang.administration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting of the installation.
 *
 * @param name under which it is set
 * @param meaning for people
 * @param standard what holds where nobody sets it, as it would be set, and behind it for people
 * @param secret whether its value is nobody's to read, and only shown to be set
 */
record Setting(String name, String meaning, String standard, boolean secret) {

    private static final String PROVIDER = "spring.security.oauth2.client.provider.unified.";
    private static final String UNIFIED = "spring.security.oauth2.client.registration.unified.";

    /** All that the program reads; a test holds this list against the program. */
    static final List<Setting> ALL = List.of(
            of("yangguang.data", "数据目录：数据库、文件、密钥", "data"),
            hidden("DATABASE_URL", "已有 PostgreSQL 的地址，含用户名和密码", "使用内置数据库"),
            of("yangguang.connections", "数据库连接最多几个", "20"),
            of("yangguang.connection-timeout", "等待数据库连接多久", "10s（10 秒）"),
            hidden("yangguang.keys", "申请人姓名的密钥文件", "数据目录下的 keys/applicants"),
            of("yangguang.files.largest", "单个文件最大", "50MB"),
            of("yangguang.fonts", "字体目录", "fonts"),
            of("yangguang.demonstration", "演示系统", "false（否）"),
            of("yangguang.site.government", "政府名称", "明川县人民政府"),
            of("yangguang.site.name", "网站名称", "明川县人民政府门户网站"),
            of("yangguang.site.domain", "网站域名", "不显示"),
            of("yangguang.site.code", "政府网站标识码", "不显示"),
            of("yangguang.site.host", "主办单位", "明川县人民政府办公室"),
            of("yangguang.site.operator", "承办单位", "明川县人民政府政务公开办公室"),
            of("yangguang.site.telephone", "联系电话", "不显示"),
            of("yangguang.site.address", "办公地址", "不显示"),
            of("yangguang.site.postcode", "邮政编码", "不显示"),
            of("yangguang.site.hours", "办公时间", "工作日 8:30—12:00，14:30—18:00"),
            of("yangguang.site.icp", "ICP 备案编号", "不显示"),
            of("yangguang.site.police", "公安机关备案编号", "不显示"),
            of("yangguang.requests.applications-kept-years", "申请人资料在答复几年后删除，0 为不删除", "10（年）"),
            of("yangguang.amendments.working-days", "更正申请几个工作日内办结：内部时限，条例没有规定期限", "20"),
            of("spring.mail.host", "发邮件：邮件服务器（SMTP），其余 spring.mail.* 见手册", "不发邮件"),
            of("spring.mail.port", "发邮件：端口", "25"),
            of("spring.mail.username", "发邮件：登录名", "不登录"),
            hidden("spring.mail.password", "发邮件：密码", "不登录"),
            of("yangguang.mail.from", "发邮件：发件地址", "${spring.mail.username:}（登录名）"),
            hidden("yangguang.sms.url", "给申请人发短信：短信平台的接口地址", "不发短信"),
            of("yangguang.sms.body", "给申请人发短信：接口要求的 JSON", "{\"mobile\":\"{number}\",\"content\":\"{text}\"}"),
            of("yangguang.sms.header", "给申请人发短信：密钥放在哪个请求头", "Authorization"),
            hidden("yangguang.sms.key", "给申请人发短信：密钥", "不带密钥"),
            of("yangguang.sms.accepted", "给申请人发短信：回答中含有什么算接受", "不检查，只看状态码"),
            of("yangguang.sms.timeout", "给申请人发短信：最多等多久", "10s（10 秒）"),
            of("yangguang.notices.pause", "通知和提醒没有发出，隔多久再试，以后每次加到四倍，共七次", "1m（1 分钟）"),
            of("yangguang.remedies.county", "答复书中，对部门、乡镇的答复不服向谁申请复议", "${yangguang.site.government}（政府名称）"),
            of("yangguang.remedies.municipality", "答复书中，对县政府（办公室）的答复不服向谁申请复议", "上一级人民政府"),
            of("yangguang.remedies.superior", "答复书中，垂直领导机关和司法局的上一级主管部门", "上一级主管部门"),
            of("yangguang.remedies.court", "答复书中，对部门、乡镇的答复不服向哪个法院起诉", "有管辖权的人民法院"),
            of("yangguang.remedies.intermediate-court", "答复书中，对县政府（办公室）的答复不服向哪个法院起诉", "有管辖权的中级人民法院"),
            of("yangguang.remedies.answer-days", "收到起诉状副本后几日内答辩，依行政诉讼法第六十七条", "15"),
            of("yangguang.identity.second-factor", "谁必须使用动态码", "ADMINISTRATORS（管理员）"),
            of("yangguang.identity.failures", "连续几次密码错误后锁定", "5"),
            of("yangguang.identity.lock-for", "锁定多久", "15m（15 分钟）"),
            of("yangguang.identity.attempts-per-minute", "同一地址每分钟最多登录几次", "20"),
            of("yangguang.identity.password-length", "密码最少几个字符", "10"),
            of("yangguang.identity.password-for", "密码多久必须更换", "90d（90 天）"),
            of("yangguang.identity.passwords-remembered", "最近几次的密码不得重复", "5"),
            of(PROVIDER + "issuer-uri", "统一身份认证：认证中心地址（issuer）", "不接入"),
            of(UNIFIED + "client-id", "统一身份认证：本系统的编号，设置后登录页显示入口", "不接入"),
            hidden(UNIFIED + "client-secret", "统一身份认证：本系统的密钥", "不接入"),
            of(UNIFIED + "redirect-uri", "统一身份认证：认证后返回的地址", "网站地址加 /identity/unified-code/unified"),
            of(UNIFIED + "scope", "统一身份认证：索取的信息，须含 openid", "openid"),
            of("spring.session.timeout", "多久不操作后退出登录", "30m（30 分钟）"),
            of("yangguang.jobs.run", "本机运行后台任务", "true（是）"),
            of("yangguang.jobs.threads", "同时运行几项后台任务", "2"),
            of("yangguang.jobs.poll", "多久查看一次新任务", "1s（1 秒）"),
            of("yangguang.jobs.heartbeat", "多久报告一次运行正常", "10s（10 秒）"),
            of("yangguang.jobs.pause", "任务失败后隔多久再试", "30s（30 秒）"),
            of("yangguang.jobs.keep", "任务记录保存多久", "90d（90 天）"));

    private static Setting of(String name, String meaning, String standard) {
        return new Setting(name, meaning, standard, false);
    }

    private static Setting hidden(String name, String meaning, String standard) {
        return new Setting(name, meaning, standard, true);
    }

    /** @param set its value; null or empty where nobody set it */
    String shown(@Nullable String set) {
        if (set == null || set.isEmpty()) {
            return "同默认值";
        }
        return secret ? "已设置，不显示" : set;
    }
}
