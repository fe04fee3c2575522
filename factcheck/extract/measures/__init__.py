"""What a figure measures, and how the text stands to it: level, growth, share …; actual, plan, forecast …"""
