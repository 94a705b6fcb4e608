package org.cotejo.render.html;
import org.cotejo.ledger.Ledger;
final class SampleLedgers { static Ledger x() { return new StoryBook().ledger("x"); } }
