"""Aturan sebagai fungsi: cara menuliskannya, dan cara menanyakannya pada setiap bagian.

What a rule's author needs stands here; how rules are found and asked, in the modules.
"""

from .definition import Catalogue, Finding, Findings, Rule, at, collect, fault, rule

__all__ = ["Catalogue", "Finding", "Findings", "Rule", "at", "collect", "fault", "rule"]
