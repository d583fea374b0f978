from django.urls import path

from .deeds import DeedView, DuplicateView, NewMissionView
from .lists import MissionListView

urlpatterns = [
    path("missions/new/", NewMissionView.as_view(), name="mission_new"),
    path("missions/list/<slug:name>/", MissionListView.as_view(), name="mission_list"),
    path("missions/<int:page_id>/duplicate/", DuplicateView.as_view(), name="mission_duplicate"),
    path("missions/<int:page_id>/<slug:deed>/", DeedView.as_view(), name="mission_deed"),
]
