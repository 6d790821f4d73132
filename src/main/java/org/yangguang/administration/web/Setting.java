package org.yangguang.administration.web;

import java.util.List;
import org.springframework.core.env.Environment;

/**
 * A setting of the installation.
 *
 * @param name under which it is set
 * @param meaning for people
 * @param standard what holds where nobody sets it, for people
 * @param secret whether only that it is set may be shown
 */
record Setting(String name, String meaning, String standard, boolean secret) {

    private static final String CLIENT = "spring.security.oauth2.client.";
    private static final String UNIFIED = CLIENT + "registration.unified.";

    Setting(String name, String meaning, String standard) {
        this(name, meaning, standard, false);
    }

    /** How it is set, as the page may show it. */
    String shown(Environment environment) {
        String value = environment.getProperty(name);
        if (secret) {
            return value == null ? "未设置" : "已设置，不显示";
        }
        return value == null ? "同默认值" : value;
    }

    /** All that an installation sets, but for keys and the address of the database, which are nobody's to read. */
    static final List<Setting> ALL = List.of(
            new Setting("yangguang.data", "数据目录：数据库、文件、密钥", "data"),
            new Setting("yangguang.demonstration", "演示系统", "false"),
            new Setting("yangguang.site.government", "政府名称", "人民政府"),
            new Setting("yangguang.site.name", "网站名称", "政府信息公开平台"),
            new Setting("yangguang.site.domain", "网站域名", "不显示"),
            new Setting("yangguang.site.code", "政府网站标识码", "不显示"),
            new Setting("yangguang.site.host", "主办单位", "不显示"),
            new Setting("yangguang.site.operator", "承办单位", "不显示"),
            new Setting("yangguang.site.telephone", "联系电话", "不显示"),
            new Setting("yangguang.site.icp", "ICP 备案编号", "不显示"),
            new Setting("yangguang.site.police", "公安机关备案编号", "不显示"),
            new Setting("yangguang.identity.second-factor", "谁必须使用动态码", "ADMINISTRATORS（管理员）"),
            new Setting("yangguang.identity.failures", "连续几次密码错误后锁定", "5"),
            new Setting("yangguang.identity.lock-for", "锁定多久", "15m（15 分钟）"),
            new Setting("yangguang.identity.attempts-per-minute", "同一地址每分钟最多登录几次", "20"),
            new Setting("yangguang.identity.password-length", "密码最少几个字符", "10"),
            new Setting("yangguang.identity.password-for", "密码多久必须更换", "90d（90 天）"),
            new Setting("yangguang.identity.passwords-remembered", "最近几次的密码不得重复", "5"),
            new Setting(CLIENT + "provider.unified.issuer-uri", "统一身份认证：认证中心地址（issuer）", "不接入"),
            new Setting(UNIFIED + "client-id", "统一身份认证：本系统的编号，设置后登录页显示入口", "不接入"),
            new Setting(UNIFIED + "client-secret", "统一身份认证：本系统的密钥", "不接入", true),
            new Setting(UNIFIED + "redirect-uri", "统一身份认证：认证后返回的地址", "网站地址加 /identity/unified-code/unified"),
            new Setting(UNIFIED + "scope", "统一身份认证：索取的信息，须含 openid", "openid"),
            new Setting("spring.session.timeout", "多久不操作后退出登录", "30m（30 分钟）"),
            new Setting("yangguang.files.largest", "单个文件最大", "50MB"),
            new Setting("yangguang.fonts", "字体目录", "fonts"),
            new Setting("yangguang.connections", "数据库连接最多几个", "20"),
            new Setting("yangguang.connection-timeout", "等待数据库连接多久", "10s（10 秒）"),
            new Setting("yangguang.jobs.run", "本机运行后台任务", "true"),
            new Setting("yangguang.jobs.threads", "同时运行几项后台任务", "2"),
            new Setting("yangguang.jobs.poll", "多久查看一次新任务", "1s（1 秒）"),
            new Setting("yangguang.jobs.heartbeat", "多久报告一次运行正常", "10s（10 秒）"),
            new Setting("yangguang.jobs.pause", "任务失败后隔多久再试", "30s（30 秒）"),
            new Setting("yangguang.jobs.keep", "任务记录保存多久", "90d（90 天）"));
}
