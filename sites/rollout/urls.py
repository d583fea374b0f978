"""The admin's pages of the network, under /admin/network/."""

from django.urls import path

from . import views

app_name = "network"
urlpatterns = [
    path("", views.DashboardView.as_view(), name="dashboard"),
    path("open/", views.OpenView.as_view(), name="open"),
    path("openings/<int:pk>/", views.OpeningView.as_view(), name="opening"),
    path("openings/<int:pk>/progress/", views.ProgressView.as_view(), name="progress"),
    path("portals/<int:pk>/", views.ChecklistView.as_view(), name="checklist"),
    path("themes/<slug:theme>/", views.theme_preview, name="theme"),
]
