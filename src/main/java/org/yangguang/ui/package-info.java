/**
 * Layouts, fragments, styles and error pages of portal and desk, and the marks that every handler carries.
 *
 * <h2>A page of the portal</h2>
 *
 * The handler, package-private in the module's sub-package {@code web}, carries {@link org.yangguang.ui.PublicPage} and puts
 * one page record into the model, which has a {@link org.yangguang.ui.PortalPage} component named {@code layout}:
 *
 * {@snippet :
 * record ReportPage(PortalPage layout, String agency, int year) {}
 *
 * @PublicPage
 * @GetMapping("/annualreport/{agency}/{year}")
 * ModelAndView report(...) {
 *     return new ModelAndView("annualreport/portal/report", "page", new ReportPage(layout, agency, year));
 * }
 * }
 *
 * The template hands its {@code main} element to the layout, which brings head, header, crumbs and foot. The class
 * {@code wrap} keeps the content to the width of the page; leave it out for bands that span the window.
 *
 * {@snippet lang="html" :
 * <!DOCTYPE html>
 * <html xmlns:th="http://www.thymeleaf.org" th:replace="~{ui/portal :: layout(${page.layout}, ~{::main})}">
 * <body><main id="main" class="wrap" tabindex="-1">…</main></body>
 * </html>
 * }
 *
 * <p>A navigation entry is a {@link org.yangguang.ui.NavigationEntry} bean of the module that owns the page.
 *
 * <h2>A page of the desk</h2>
 *
 * The same with a {@link org.yangguang.ui.DeskPage} as {@code layout} and {@code ui/desk :: layout}; its {@code main} begins
 * with {@code ui/page :: head(${page.layout})}. The navigation, who is signed in and the theme come from the
 * {@link org.yangguang.ui.DeskFrame} in the request. A {@link org.yangguang.ui.Flash} among the flash attributes is shown
 * above the page. Classes lay out the content: {@code two}, {@code report}, {@code today}, {@code halves},
 * {@code tree-beside} (columns), {@code stack}, {@code card}; {@code sheet paper} is the annual report as a page, in which
 * {@code td.fails} and {@code a.fails} mark what a rule refuses.
 *
 * <p>Everything works without scripts; marks in the markup let {@code static/ui/js} do better: {@code data-list} with
 * {@code data-item} (J and K), {@code data-open} (O), {@code data-search} (/), {@code data-action} (command palette),
 * {@code data-opens="id"} (a dialog; the link is for who has no scripts), {@code data-panel} (the linked page's
 * {@code #panel-content} beside the page, in {@code data-panel-place} if there is one), {@code data-guard} (warns before
 * unsaved work is left), {@code data-autosave="address"} (saves by itself; the answer says the new version in the header
 * {@code X-Version}, 409 answers with a fragment marked {@code data-answer} that is shown), {@code data-saved} (where it says
 * so), {@code data-sends} (a choice that sends its form).
 *
 * <h2>Fragments</h2>
 *
 * <ul>
 *   <li>for the desk: {@code ui/page :: head, headWith, next}, {@code ui/chip}, {@code ui/steps}, {@code ui/timeline},
 *       {@code ui/facts}, {@code ui/tiles}, {@code ui/tabs}, {@code ui/tree}, {@code ui/worklist}, {@code ui/toolbar ::
 *       filter}, {@code ui/desk-table :: table(table, none, advice)} with {@link org.yangguang.ui.Sorting}, {@code ui/list ::
 *       list(list, none, advice)} (see below), {@code ui/progress}, {@code ui/flash}, {@code ui/card :: card, panel, dialog}; each takes the record of its name;
 *   <li>{@code ui/icon :: icon('search')}: a symbol of {@code static/ui/icons.svg};
 *   <li>{@code ui/table :: table(${page.table})}: a {@link org.yangguang.ui.DataTable};
 *   <li>{@code ui/pagination :: pagination(${page.pagination})}: a {@link org.yangguang.ui.Pagination}, nothing if all fits
 *       on one page;
 *   <li>{@code ui/empty :: empty(heading, advice)}: a list without entries says so and says what to do;
 *   <li>{@code ui/rich :: richText(safe)}: markup made by the renderer of documents, the only unescaped text;
 *   <li>{@code ui/fields :: summary}, {@code text}, {@code area}, {@code select}, {@code date}, {@code password},
 *       {@code counted}, {@code file}, {@code check}, {@code checks}, {@code radios}: controls bound to the form record of the
 *       surrounding {@code th:object}.
 * </ul>
 *
 * <p>Styles use classes only (the content security policy refuses {@code style} attributes and inline scripts), take every
 * colour and size from {@code static/ui/css/tokens.css}, and are linked by the layout.
 *
 * <h2>A list of the desk</h2>
 *
 * Its handler takes a {@link org.yangguang.ui.ListQuery}, describes the columns once ({@link org.yangguang.ui.Column}) and makes
 * a {@link org.yangguang.ui.DeskTable}: {@code show(…)} is the page ({@link org.yangguang.ui.DeskList}, with search, sorting, choice of
 * columns, pages), {@code headings()} and {@code rows(…)} are the file that {@code format} asks for, of the same rows in the same
 * order. Where people may save views of it, a {@link org.yangguang.ui.SavedViews} in the request shows them.
 *
 * <h2>When something goes wrong</h2>
 *
 * Handlers throw; one advice answers. {@link org.yangguang.shared.Refusal} becomes 422 with its message,
 * {@link org.yangguang.shared.NotFound} 404, a parameter of the wrong kind 400, a record changed by somebody else 409, all
 * else 500 with a reference number whose stack trace is in the log. Clients that ask for JSON get problem details.
 */
@ApplicationModule(
        displayName = "界面",
        allowedDependencies = {"shared"})
@NullMarked
package org.yangguang.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
