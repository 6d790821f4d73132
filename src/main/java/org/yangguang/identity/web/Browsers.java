package org.yangguang.identity.web;

/** Names of browsers, for telling one's own sign-ins apart. */
final class Browsers {

    private Browsers() {}

    static String name(String userAgent) {
        String system = userAgent.contains("Android")
                ? "安卓手机"
                : userAgent.contains("iPhone") ? "苹果手机" : userAgent.contains("Windows") ? "Windows 电脑" : "电脑";
        String browser = userAgent.contains("MicroMessenger")
                ? "微信"
                : userAgent.contains("Edg/")
                        ? "Edge"
                        : userAgent.contains("Firefox") ? "Firefox" : userAgent.contains("Chrome") ? "Chrome" : "浏览器";
        return system + "，" + browser;
    }
}
