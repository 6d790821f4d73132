package org.yangguang.requests.notices;

/** Why a notice was not sent, as far as people must know; what servers answer quotes addresses and is kept nowhere. */
public enum NoticeFailure {
    NOT_CONFIGURED("没有设置发送服务"),
    UNREACHABLE("连接不上发送服务，或者登录不了"),
    REFUSED("发送服务没有接受"),
    NO_ADDRESS("申请人资料中没有可用的号码或者邮箱"),
    BROKEN("系统出了问题，请系统管理员查看日志");

    private final String label;

    NoticeFailure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
