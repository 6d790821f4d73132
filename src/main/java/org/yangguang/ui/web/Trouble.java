package org.yangguang.ui.web;

import java.util.Objects;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/**
 * What went wrong with a request, said for the person who made it.
 *
 * @param status answered
 * @param heading what happened
 * @param advice what to do
 */
record Trouble(HttpStatusCode status, String heading, String advice) {

    /** What a thrown failure means. Only the messages of {@link Refusal} and {@link NotFound} are written for people. */
    static Trouble of(Throwable failure) {
        return switch (failure) {
            case Refusal refusal ->
                new Trouble(HttpStatus.UNPROCESSABLE_CONTENT, "这项操作不能办理", Objects.toString(refusal.getMessage(), ""));
            case NotFound missing ->
                new Trouble(HttpStatus.NOT_FOUND, "没有找到这个页面", Objects.toString(missing.getMessage(), ""));
            case ConcurrencyFailureException conflict -> of(HttpStatus.CONFLICT);
            case MaxUploadSizeExceededException upload -> of(HttpStatus.CONTENT_TOO_LARGE);
            case MultipartException upload -> of(HttpStatus.BAD_REQUEST);
            case MethodArgumentTypeMismatchException mismatch -> of(HttpStatus.BAD_REQUEST);
            case HttpMessageNotReadableException body -> of(HttpStatus.BAD_REQUEST);
            case BindException form -> of(HttpStatus.BAD_REQUEST);
            case ErrorResponse answer -> of(answer.getStatusCode());
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    /** What a bare status means. */
    static Trouble of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> new Trouble(status, "网址或者填写的内容不正确", "请检查网址中的年份、编号等内容；从其他网页点过来的，请回到首页重新查找。");
            case 403 -> new Trouble(status, "不能这样访问", "请回到首页，从页面上的链接或者按钮进入。");
            case 404 -> new Trouble(status, "没有找到这个页面", "网址可能写错了，或者页面已经移走。请核对网址，或者回到首页查找。");
            case 405 -> new Trouble(status, "这个网址不能这样访问", "请回到首页，从页面上的链接或者按钮进入。");
            case 409 -> new Trouble(status, "有人先一步修改了这条内容", "您的修改没有保存。请返回重新打开这条内容，核对最新情况后再修改。");
            case 413 -> new Trouble(status, "上传的文件太大", "请压缩文件，或者分成几个文件分别上传。");
            case 503 -> new Trouble(status, "系统暂时不能使用", "请过几分钟再试。");
            default ->
                status.is4xxClientError()
                        ? new Trouble(status, "这个请求不能处理", "请回到首页，重新查找。")
                        : new Trouble(status, "系统出了问题", "不是您的操作有误。请稍后再试；仍然不行的，请把下面的编号告诉我们。");
        };
    }

    boolean ours() {
        return status.is5xxServerError();
    }
}
