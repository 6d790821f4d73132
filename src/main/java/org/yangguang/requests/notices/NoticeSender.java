package org.yangguang.requests.notices;

/** Sends by one way. */
interface NoticeSender {

    NoticeWay way();

    /** Whether the installation is set up for it; if not, nothing is sent and nothing fails. */
    boolean ready();

    /** @throws NotSent if it may not have been sent */
    void send(String address, String subject, String text) throws NotSent;
}
