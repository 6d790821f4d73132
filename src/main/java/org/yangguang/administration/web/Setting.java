package org.yangguang.administration.web;

import java.util.List;

/**
 * A setting of the installation.
 *
 * @param name under which it is set
 * @param meaning for people
 * @param standard what holds where nobody sets it, for people
 */
record Setting(String name, String meaning, String standard) {

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
