package org.yangguang.identity.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.yangguang.audit.AuditOrigin;

/** The address of the browser whose request is answered. */
@Component
class RequestOrigin implements AuditOrigin {

    @Override
    public String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : HERE;
    }
}
