package org.cotejo.render.html;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page with the report open, and all that the browser complained of or asked for. */
record Opened(BrowserContext context, Page page, List<String> complaints, List<String> requests)
    implements AutoCloseable {

  static Opened of(Browser browser, Path file, int width, ColorScheme scheme) {
    BrowserContext context = browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    Page page = context.newPage();
    List<String> complaints = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(file.toUri().toString());
    return new Opened(context, page, complaints, requests);
  }

  void openAllDetails() {
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
  }

  @Override
  public void close() {
    context.close();
  }
}
